import App

main()
